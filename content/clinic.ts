import * as z from 'zod';

/** A telephone number as people read it, such as "(555) 555-0142" or "988"; placeholders are refused. */
export const phone = z
  .string()
  .regex(/^[+(]?\d[\d ().-]*$/, 'is not a telephone number')
  .refine(text => !/^(\D*0+\D*)+$/.test(text), 'is a placeholder, not a telephone number');

const verified = z.union([z.literal('never'), z.iso.date()]);
const color = z.string().regex(/^#[0-9a-f]{6}$/i, 'is not a colour such as #22556a');

const Line = z.strictObject({
  label: z.string().min(1),
  phone,
  hours: z.string().min(1),
  verified
});

function isTimeZone(zone: string): boolean {
  try {
    new Date().toLocaleString('en', { timeZone: zone });
    return zone.includes('/') || zone === 'UTC';
  } catch {
    return false;
  }
}

/** Public lines that every patient may be sent to. `phone` is dialled, `text` gets a text message. */
const PublicLine = z.strictObject({
  label: z.string().min(1),
  phone,
  text: phone.optional(),
  site: z.string().optional(),
  verified
});

/** content/clinic.yaml: who the clinic is. Times of day are the clinic's own, in `timeZone`. */
export const Clinic = z.strictObject({
  name: z.string().min(1),
  /** True for the clinic we ship: the page says so, and production refuses it. */
  demonstration: z.boolean(),
  address: z.string().min(1),
  timeZone: z.string().refine(isTimeZone, 'is not an IANA time zone'),
  /** Answered in office hours. */
  office: Line,
  /** Answered at any hour the clinic promises. */
  onCall: Line,
  emergency: z.strictObject({
    services: PublicLine,
    crisis: PublicLine,
    veterans: PublicLine,
    poison: PublicLine,
    domesticViolence: PublicLine,
    substanceUse: PublicLine
  }),
  colors: z.strictObject({ accent: color, accentText: color, background: color }),
  /** The chat on the clinic's site. */
  site: z.strictObject({
    /** A picture in the content folder, shown beside the clinic's name. */
    logo: z.string().regex(/^[\w-]+\.(svg|png|webp)$/, 'is not the name of an SVG, PNG or WebP file in the content folder').nullable(),
    /** Where Leave quickly goes; an empty page when null. */
    leaveTo: z.url({ protocol: /^https?$/, error: 'is not an address such as https://www.weather.gov/' }).nullable(),
    /** After so long without use a browser forgets the way back to its chat. Tokens last 14 days, so more has no effect. */
    idleMinutes: z.number().int().min(1).max(20_160),
    /** The same on a device that the patient called a shared one. */
    sharedIdleMinutes: z.number().int().min(1).max(20_160)
  }),
  /** What Microsoft Teams shows of the clinic beside the bot; needed for its package alone. */
  teams: z.strictObject({
    website: z.url({ protocol: /^https$/, error: 'is not an https address' }),
    privacy: z.url({ protocol: /^https$/, error: 'is not an https address' }),
    terms: z.url({ protocol: /^https$/, error: 'is not an https address' })
  }).optional(),
  /** What the clinic rules about the time after a session. It can be stricter than the guide; it never loosens it. */
  timing: z.strictObject({
    /** Hours without driving; the day of the session counts in any case. */
    drivingHours: z.number().int().min(0).max(72),
    /** Days after the latest session in which another one is expected, so that huge changes wait. */
    courseDays: z.number().int().min(1).max(365),
    /** Hours in which feeling unreal is still usual. */
    unrealHours: z.number().int().min(0).max(12),
    /** Hours of the patient's day between which nothing is sent to them, 0 to 23. */
    quietFrom: z.number().int().min(0).max(23),
    quietUntil: z.number().int().min(0).max(23)
  }),
  /** Days after the last visit until a patient's record is deleted. */
  retentionDays: z.number().int().min(1).max(3650),
  /** Who at the clinic may read what a patient writes here, in plain words. */
  readers: z.string().min(1),
  /** Whether explicit thoughts (level B) alert the care team; danger now (level A) always does. */
  alertOnExplicit: z.boolean(),
  /** What the guide leaves open and the clinic still has to say; listed by content:check. */
  selfCareGuide: z.string().nullable()
});
export type Clinic = z.infer<typeof Clinic>;

/** A telephone number as a link dials it. */
export const dialable = (number: string): string => `tel:${number.replace(/[^\d+]/g, '')}`;
