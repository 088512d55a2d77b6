/** A small crisis of our own: two towns and a weir. Every frame below is drawn from it. */
export const WEIR = `parley: 1
id: weir
title: The weir at Lower Ford
says: Upper Ford has closed the weir; Lower Ford has no water.
asOf: 2020-05-01
round: { lasts: one day, horizon: 3, restsOn: [even-chances] }
sources:
  gazette: { title: The Ford Gazette, published: 2020-04-30 }
facts:
  closed:
    says: The weir has been closed since Monday.
    quote: "the weir is shut, and stays shut"
    by: the warden of Upper Ford
    on: 2020-04-27
    standing: stated
    source: gazette
    bearsOn: [water]
  dry:
    says: Lower Ford says that its wells are dry.
    by: the mayor of Lower Ford
    standing: claimed
    source: gazette
    bearsOn: [water]
assumptions:
  some-trust: { says: Trust starts at 1 of 3., why: They still speak to each other., restsOn: [dry] }
  even-chances: { says: A visit works one time in two., why: No source gives a rate. }
parties:
  upper: { name: Upper Ford, foresight: 1, precision: 1, patience: 0.9, restsOn: [even-chances] }
  lower: { name: Lower Ford, foresight: 1, precision: 1, patience: 0.9, restsOn: [even-chances] }
order: [upper, lower, world]
ladder:
  title: From a shared weir to a fight
  rungs: { "0": Shared water, "1": Words, "2": Closed weir, "3": A fight at the weir }
tracks:
  water:
    title: Water
    levels:
      shared: { rung: 0, says: Both towns have water. }
      rationed: { rung: 1, says: Water comes on some days. }
      closed: { rung: 2, says: No water comes down. }
      fought-over: { rung: 3, says: People fight at the weir. }
    start: closed
    restsOn: [closed, dry]
gauges:
  trust: { title: Trust, says: How far each believes the other., min: 0, max: 3, start: 1, restsOn: [some-trust] }
actions:
  upper:
    wait:
      title: Wait
      results: [{ chance: 1, says: Upper Ford does nothing. }]
      restsOn: [even-chances]
    ration:
      title: Open the weir on some days
      when: { water: closed }
      results: [{ chance: 1, do: { water: -1, trust: +1 }, says: The weir is opened on some days. }]
      restsOn: [even-chances, closed]
    share:
      title: Share the water
      when: { water: rationed, trust: ">= 2" }
      results: [{ chance: 1, do: { water: shared }, says: The two towns share the water. }]
      restsOn: [even-chances]
    fight:
      title: Drive the others off
      when: { water: closed }
      results: [{ chance: 1, do: { water: +1 }, says: People of both towns fight at the weir. }]
      restsOn: [even-chances]
  lower:
    wait:
      title: Wait
      results: [{ chance: 1, says: Lower Ford does nothing. }]
      restsOn: [even-chances]
    visit:
      title: Send a delegation
      results:
        - { chance: 0.5, do: { trust: +1 }, says: The delegation is heard. }
        - { chance: rest, says: The delegation is sent home. }
      tally: { visits: 1 }
      restsOn: [even-chances]
world:
  shocks:
    rain: { title: Rain, says: It rains for a day., chance: 0.1, restsOn: [even-chances] }
payoffs:
  upper:
    endings:
      peace: { worth: 1, restsOn: [even-chances] }
      fight: { worth: -1, restsOn: [even-chances] }
      drought: { worth: 0, restsOn: [even-chances] }
  lower:
    endings:
      peace: { worth: 1, restsOn: [even-chances] }
      fight: { worth: -1, restsOn: [even-chances] }
      drought: { worth: 0, restsOn: [even-chances] }
endings:
  fight: { title: A fight, says: The two towns fight over the water., when: { water: fought-over } }
  peace: { title: Shared water, says: The two towns share the water., when: { water: shared } }
  drought: { title: Drought, says: At the horizon the weir is not shared., atHorizon: true }
tallies:
  visits: { title: Visits, says: Delegations sent so far., start: 4, atLeast: true, restsOn: [dry] }
`;
