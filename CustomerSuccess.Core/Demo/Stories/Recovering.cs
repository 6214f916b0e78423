using CustomerSuccess.Core.Demo.Accounts;
using CustomerSuccess.Core.Demo.Model;

namespace CustomerSuccess.Core.Demo.Stories;

/// <summary>Was in trouble, got a plan and a new sponsor, and is on the way up.</summary>
internal static class Recovering
{
    public static Persona Shape(Persona persona, Dice dice) => persona with
    {
        StartedOn = persona.Ago(dice.Between(500, 1200)),
        HasChampion = true,
        ChampionLeftOn = null,
        LateInvoices = 0,
        Levels = (persona.Levels with { Quality = dice.Between(0.68, 0.8) }).BendAll(new Course((-130, 0.35), (-dice.Between(5, 20), 1))),
        Moments =
        [
            Moment.Of("escalation", persona.Ago(dice.Between(110, 130))),
            Moment.Of("much-better", persona.Ago(dice.Between(20, 30))),
        ],
    };
}
