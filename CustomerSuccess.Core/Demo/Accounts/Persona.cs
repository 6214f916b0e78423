using System.Collections.Immutable;
using CustomerSuccess.Core.Demo.Model;

namespace CustomerSuccess.Core.Demo.Accounts;

/// <summary>Everything about a customer that is decided before a single fact is written. Stories change it.</summary>
internal sealed record Persona
{
    public required Company Company { get; init; }

    /// <summary>Counts from 0.</summary>
    public required int Number { get; init; }

    public required int Seed { get; init; }

    public required DateOnly Today { get; init; }

    public required Levels Levels { get; init; }

    public required string Owner { get; init; }

    public required Plan Plan { get; init; }

    public required DateOnly StartedOn { get; init; }

    /// <summary>At the start.</summary>
    public required int Seats { get; init; }

    /// <summary>0 to 25.</summary>
    public required int DiscountPercent { get; init; }

    public required int TermMonths { get; init; }

    public required bool PaysYearly { get; init; }

    public ImmutableArray<SeatChange> SeatChanges { get; init; } = [];

    public DateOnly? LeftOn { get; init; }

    public string? LeftBecause { get; init; }

    public DateOnly? ReturnedOn { get; init; }

    public bool HasChampion { get; init; } = true;

    public DateOnly? ChampionLeftOn { get; init; }

    public DateOnly? ExecutivesSilentSince { get; init; }

    /// <summary>How many of the last invoices that are due were paid late, before those that failed.</summary>
    public int LateInvoices { get; init; }

    /// <summary>How many of the last invoices that are due have failed.</summary>
    public int FailedInvoices { get; init; }

    public int OnboardingPercent { get; init; } = 100;

    /// <summary>More tickets than usual: 1 is the usual number.</summary>
    public double TicketFactor { get; init; } = 1;

    /// <summary>Recommends the product in public.</summary>
    public bool Advocate { get; init; }

    /// <summary>Neither product nor marketing data have ever arrived.</summary>
    public bool Unconnected { get; init; }

    public ImmutableArray<Moment> Moments { get; init; } = [];

    /// <summary>The code in the vendor's customer list.</summary>
    public string Id => $"MV-{1001 + Number}";

    public bool IsGone => LeftOn is not null && ReturnedOn is null;

    public Dice Dice(string topic) => Model.Dice.For(Seed, Number, topic);

    public DateOnly Ago(int days) => Today.AddDays(-days);

    public double Level(Facet facet, DateOnly day) => Levels.At(facet, Today.DayNumber - day.DayNumber);
}
