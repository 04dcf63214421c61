/** Words of somebody who may want to die, in the two languages of the screens. Better once too often than not. */
const crisis =
  /zelfmoord|zelfdoding|zelfdood|euthanasie|(niet|geen)\s+(meer\s+)?(willen\s+|wil\s+)?(leven|verder\s+leven)|wil\s+(ik\s+)?(niet\s+meer|dood)|dood\s+(willen|wil|zijn)|maak\s+(ik\s+)?er\s+(een\s+)?eind|eind\s+aan\s+(mijn|m'n)\s+leven|van\s+kant\s+maken|suicid|kill\s+(myself|me)|end\s+(my|it)\s+(life|all)|want\s+to\s+die|don'?t\s+want\s+to\s+live/i;

/** Whether what somebody typed must bring 113 first. Looks at nothing else and keeps nothing. */
export const soundsLikeCrisis = (typed: string): boolean => crisis.test(typed.replaceAll('’', "'"));
