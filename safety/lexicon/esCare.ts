/** Spanish words of the interrupts below self-harm: the body, doses, violence, wheels, work. */
export const esCare = {
  estook: 'tome, me tome, tomo, me tomo, tomado, he tomado, tomamos, puse, me puse, use, trague, me trague, inhale, me eche, eche, aplique, me aplique, ingeri, consumi, me di, me inyecte',
  esextra: 'demasiado, demasiada, demasiados, demasiadas, doble, el doble, de mas, otra dosis, dosis extra, extra, dos veces, tres veces, dos dosis, todas, todos, toda la caja, un monton, varias juntas, las de manana tambien',
  estoomuch: 'mas de la cuenta, mas de lo que debia, mas de lo debido, mas de lo indicado, mas de lo recetado, mas de las que debia, mas de los que debia, mas pastillas de las que, mas gotas de las que, el doble de lo',
  esmed: 'pastilla, pastillas, dosis, troquisco, troquiscos, tableta, tabletas, ketamina, keta, spray, gotas, medicamento, medicamentos, medicina, medicinas, remedio, remedios, capsulas, capsula, comprimido, comprimidos, sertralina, clonazepam, rivotril, tramadol, litio, alprazolam, lorazepam, zolpidem, quetiapina, fluoxetina, insulina, spravato, lozenge, troche',
  essedative: 'clonazepam, rivotril, alprazolam, lorazepam, diazepam, zolpidem, tramadol, xanax, tafil, ativan, oxicodona, morfina, fentanilo, ketamina, keta, quetiapina, pastilla para dormir, pastillas para dormir',
  esalcohol: 'vino, cerveza, cervezas, ron, tequila, tragos, copas, alcohol, whisky, whiskey, mezcal, vodka, aguardiente, pisco, fernet, chelas, birras, caguamas, licor',
  eshome: 'mi casa, la casa, casa, el departamento, mi departamento',
  espartner: 'esposo, esposa, marido, mujer, novio, novia, pareja, ex, papa, padre, mama, madre, padrastro, madrastra, hermano, tio, suegro, concubino, companero, hijo, viejo, el, ella',
  esvehicle: 'carro, auto, coche, moto, camioneta, motocicleta, troca',
  esstreet: 'cristal, piedra, crack, coca, cocaina, perico, heroina, mota, marihuana, keta, tusi, fentanilo, foco, porro, churro, hongos, tachas',
  esdrugcalm: 'la vuelvo a tomar, lo vuelvo a tomar, las vuelvo a tomar, los vuelvo a tomar, me la vuelvo a, receta, desayuno, como siempre, medico, doctora, doctor, agua, sol, clases, fotos, cafe, te, sopa, jugo, descanso, decision, vacaciones, papas, refresco, fria, cola, hamburguesa, torta, pizza, noticias, lei, hace anos, murio, pelicula, serie, decisiones, notas, curso, tiempo, trabajo, frio, comida, aire'
} as const;
