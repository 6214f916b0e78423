using CustomerSuccess.Core.Demo.Accounts;
using CustomerSuccess.Core.Demo.Model;

namespace CustomerSuccess.Core.Demo.Stories;

/// <summary>Has been in trouble for months: the champion is gone, the team uses the basics and complains.</summary>
internal static class Struggling
{
    public static Persona Shape(Persona persona, Dice dice) => persona with
    {
        StartedOn = persona.Ago(dice.Between(600, 1500)),
        SeatChanges = [new(persona.Ago(dice.Between(40, 160)), dice.Between(0.75, 0.88))],
        HasChampion = true,
        ChampionLeftOn = persona.Ago(dice.Between(60, 200)),
        LateInvoices = dice.Between(0, 2),
        TicketFactor = 1.6,
        Levels = (persona.Levels with { Quality = dice.Between(0.28, 0.34) }).BendAll(new Course((-200, 1.2), (-60, 0.34))),
    };
}
