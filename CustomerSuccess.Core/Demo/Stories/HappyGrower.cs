using CustomerSuccess.Core.Demo.Accounts;
using CustomerSuccess.Core.Demo.Model;

namespace CustomerSuccess.Core.Demo.Stories;

/// <summary>Everything goes well, three expansions in a year, and they tell others about it.</summary>
internal static class HappyGrower
{
    public static Persona Shape(Persona persona, Dice dice) => persona with
    {
        HasChampion = true,
        ChampionLeftOn = null,
        LateInvoices = 0,
        Advocate = true,
        StartedOn = persona.Ago(dice.Between(700, 1300)),
        Levels = (persona.Levels with { Quality = 0.97 }).BendAll(new Course((-540, 0.75), (-150, 1))),
        SeatChanges =
        [
            new(persona.Ago(dice.Between(290, 330)), 1.15),
            new(persona.Ago(dice.Between(150, 190)), 1.12),
            new(persona.Ago(dice.Between(25, 45)), 1.2),
        ],
        Moments =
        [
            Moment.Of("reference", persona.Ago(dice.Between(60, 80))),
            Moment.Of("more-seats", persona.Ago(dice.Between(46, 52))),
        ],
    };
}
