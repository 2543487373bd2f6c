/** Where the suite is loaded from. Bundling the server puts a copy beside it that takes a quarter of the memory. */
export const suiteModule = '@microsoft/recognizers-text-suite';
