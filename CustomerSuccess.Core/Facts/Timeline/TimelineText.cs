using System.Globalization;
using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Facts.Timeline;

/// <summary>Facts in words.</summary>
internal static class TimelineText
{
    public static TimelineEntry Of(Interaction interaction) => new(
        interaction.At,
        HasTime: true,
        FactKind.Message,
        $"{Name(interaction)}{(interaction.Executive ? " with an executive" : "")}{Suffix(interaction.Subject)}",
        string.Join(" · ", new[] { interaction.Text, interaction.LoggedBy is { } by ? $"logged by {by}" : null }.OfType<string>()) is { Length: > 0 } said ? said : null);

    public static IEnumerable<TimelineEntry> Of(Ticket ticket)
    {
        var name = $"Ticket {ticket.ExternalId}";
        yield return new TimelineEntry(ticket.OpenedAt, HasTime: true, FactKind.Ticket, $"{name} opened{Suffix(ticket.Subject)}", ticket.Text);
        if (ticket.EscalatedOn is { } escalated)
        {
            yield return TimelineEntry.OnDay(escalated, FactKind.Ticket, $"{name} escalated{Suffix(ticket.Subject)}", null);
        }

        if (ticket.ClosedAt is { } closed)
        {
            var rating = ticket.Satisfaction is { } stars ? $"Rated {stars} of 5" : null;
            yield return new TimelineEntry(closed, HasTime: true, FactKind.Ticket, $"{name} closed", rating);
        }
    }

    public static IEnumerable<TimelineEntry> Of(Invoice invoice)
    {
        var what = invoice.Amount.CompareTo(Money.Zero) < 0 ? "Credit note" : "Invoice";
        var amount = $"{Text(invoice.Amount)}{(invoice.Currency is { } currency ? $" {currency}" : "")}";
        var due = invoice.DueOn is { } day ? $"Due {day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}" : null;
        var failed = invoice.Status == InvoiceStatus.Failed ? ", payment failed" : "";
        yield return TimelineEntry.OnDay(invoice.IssuedOn, FactKind.Money, $"{what} {invoice.ExternalId} over {amount}{failed}", due);
        if (invoice.PaidOn is { } paid && paid != invoice.IssuedOn)
        {
            var late = invoice.DueOn is { } until && paid > until ? $"{paid.DayNumber - until.DayNumber} days late" : null;
            yield return TimelineEntry.OnDay(paid, FactKind.Money, $"{what} {invoice.ExternalId} paid", late);
        }
    }

    public static TimelineEntry Of(ContractChange change) => TimelineEntry.OnDay(
        change.On,
        FactKind.Contract,
        change.Kind switch
        {
            ContractKind.New => "Contract starts",
            ContractKind.Renewal => "Contract renewed",
            ContractKind.Expansion => "Contract expanded",
            ContractKind.Contraction => "Contract reduced",
            ContractKind.Churn => "Contract ended",
            _ => throw new ArgumentOutOfRangeException(nameof(change)),
        },
        string.Join(" · ", new[]
        {
            change.Kind == ContractKind.Churn ? null : $"{Text(change.Mrr)} a month",
            change.Plan,
            change.Seats is { } seats ? $"{seats} seats" : null,
            change.DiscountPercent is > 0 and var discount ? $"{discount.ToString("0.#", CultureInfo.InvariantCulture)}\u202F% discount" : null,
            change.EndsOn is { } end ? $"until {end.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}" : null,
        }.OfType<string>()));

    public static TimelineEntry Of(Contact contact, bool wasChampion) => TimelineEntry.OnDay(
        contact.LeftOn!.Value,
        FactKind.People,
        $"{contact.Name ?? contact.ExternalId} left",
        wasChampion ? "Was champion" : contact.IsExecutive ? "Was executive" : contact.JobTitle);

    public static string Name(ActivityKind kind) => kind switch
    {
        ActivityKind.EmailSent => "E-mail sent",
        ActivityKind.EmailOpen => "E-mail opened",
        ActivityKind.EmailClick => "E-mail clicked",
        ActivityKind.Unsubscribe => "Unsubscribed from e-mails",
        ActivityKind.CampaignEnrolled => "Campaign started",
        ActivityKind.CampaignCompleted => "Campaign completed",
        ActivityKind.CampaignResponse => "Campaign answered",
        ActivityKind.Webinar => "Attended a webinar",
        ActivityKind.Download => "Downloaded a resource",
        ActivityKind.BlogRead => "Read the blog",
        ActivityKind.CommunityPost => "Posted in the community",
        ActivityKind.DocView => "Read the documentation",
        ActivityKind.FeatureRequest => "Requested a feature",
        ActivityKind.IntegrationRequest => "Requested an integration",
        ActivityKind.Referral => "Referred somebody",
        ActivityKind.Review => "Wrote a review",
        ActivityKind.CaseStudy => "Took part in a case study",
        ActivityKind.OnboardingStep => "Completed an onboarding step",
        ActivityKind.Return => "Returned something",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static string Name(Interaction interaction) => (interaction.Channel, interaction.Direction) switch
    {
        (Channel.Email, Direction.In) => "Mail received",
        (Channel.Email, Direction.Out) => "Mail sent",
        (Channel.Email, _) => "Mail",
        (Channel.Call, _) => "Call",
        (Channel.Meeting, _) => "Meeting",
        (Channel.Chat, _) => "Chat",
        (Channel.InApp, _) => "In-app message",
        _ => throw new ArgumentOutOfRangeException(nameof(interaction)),
    };

    private static string Suffix(string? subject) => string.IsNullOrWhiteSpace(subject) ? "" : $": {subject}";

    private static string Text(Money amount) => amount.Units.ToString("#,0.00", CultureInfo.InvariantCulture).Replace('-', '−');
}
