using System.Globalization;
using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Facts.Timeline;

/// <summary>Gathers the newest facts of a customer from all tables.</summary>
internal static class TimelineReading
{
    private static readonly List<ActivityKind> Notable =
    [
        ActivityKind.Webinar, ActivityKind.FeatureRequest, ActivityKind.IntegrationRequest, ActivityKind.Referral, ActivityKind.Review,
        ActivityKind.CaseStudy, ActivityKind.OnboardingStep, ActivityKind.CampaignCompleted, ActivityKind.Unsubscribe, ActivityKind.Return,
    ];

    public static async Task<IReadOnlyList<TimelineEntry>> ReadAsync(
        CustomerSuccessContext context, IEnumerable<ReadActions> actions, int id, IReadOnlyCollection<FactKind> kinds, int most, CancellationToken cancellationToken)
    {
        var all = new List<TimelineEntry>();
        var corrections = await Corrections.ReadAsync(context, DateTimeOffset.MaxValue, cancellationToken);
        foreach (var kind in kinds.Count == 0 ? Enum.GetValues<FactKind>() : [.. kinds])
        {
            all.AddRange(kind == FactKind.Action
                ? await ActionsAsync(context, actions, id, most, cancellationToken)
                : await ReadAsync(context, corrections, id, kind, most, cancellationToken));
        }

        return [.. all.OrderByDescending(entry => entry.At).Take(most)];
    }

    private static Task<IReadOnlyList<TimelineEntry>> ReadAsync(
        CustomerSuccessContext context, Corrections corrections, int id, FactKind kind, int most, CancellationToken cancellationToken) => kind switch
        {
            FactKind.Message => MessagesAsync(context, corrections, id, most, cancellationToken),
            FactKind.Ticket => TicketsAsync(context, corrections, id, most, cancellationToken),
            FactKind.Money => InvoicesAsync(context, id, most, cancellationToken),
            FactKind.Contract => ContractsAsync(context, id, most, cancellationToken),
            FactKind.Survey => VoicesAsync(context, corrections, id, most, cancellationToken),
            FactKind.People => DeparturesAsync(context, id, cancellationToken),
            FactKind.Activity => ActivityAsync(context, id, most, cancellationToken),
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };

    private static async Task<IReadOnlyList<TimelineEntry>> ActionsAsync(
        CustomerSuccessContext context, IEnumerable<ReadActions> actions, int id, int most, CancellationToken cancellationToken)
    {
        var all = new List<TimelineEntry>();
        foreach (var read in actions)
        {
            all.AddRange(await read(context, id, most, cancellationToken));
        }

        return all;
    }

    private static async Task<IReadOnlyList<TimelineEntry>> MessagesAsync(
        CustomerSuccessContext context, Corrections corrections, int id, int most, CancellationToken cancellationToken) =>
        [.. (await context.Set<Interaction>().Where(x => x.CustomerId == id).OrderByDescending(x => x.At).Take(most).ToListAsync(cancellationToken))
            .Select(x => TimelineText.Of(x) with { Sentiment = IsTheirs(x) ? corrections.Sentiment(TextKind.Message, x.Id, x.Sentiment) : null })];

    private static bool IsTheirs(Interaction interaction) => interaction.Direction != Direction.Out || interaction.Channel is Channel.Call or Channel.Meeting;

    private static async Task<IReadOnlyList<TimelineEntry>> TicketsAsync(
        CustomerSuccessContext context, Corrections corrections, int id, int most, CancellationToken cancellationToken) =>
        [.. (await context.Set<Ticket>().Where(x => x.CustomerId == id).OrderByDescending(x => x.OpenedAt).Take(most).ToListAsync(cancellationToken))
            .SelectMany(x => TimelineText.Of(x).Select((entry, i) => i == 0 ? entry with { Sentiment = corrections.Sentiment(TextKind.Ticket, x.Id, x.Sentiment) } : entry))];

    private static async Task<IReadOnlyList<TimelineEntry>> InvoicesAsync(
        CustomerSuccessContext context, int id, int most, CancellationToken cancellationToken) =>
        [.. (await context.Set<Invoice>().Where(x => x.CustomerId == id).OrderByDescending(x => x.IssuedOn).Take(most).ToListAsync(cancellationToken))
            .SelectMany(TimelineText.Of)];

    private static async Task<IReadOnlyList<TimelineEntry>> ContractsAsync(
        CustomerSuccessContext context, int id, int most, CancellationToken cancellationToken) =>
        [.. (await context.Set<ContractChange>().Where(x => x.CustomerId == id).OrderByDescending(x => x.On).Take(most).ToListAsync(cancellationToken))
            .Select(TimelineText.Of)];

    private static async Task<IReadOnlyList<TimelineEntry>> VoicesAsync(
        CustomerSuccessContext context, Corrections corrections, int id, int most, CancellationToken cancellationToken)
    {
        var answers = await context.Set<NpsAnswer>().Where(x => x.CustomerId == id).OrderByDescending(x => x.At).Take(most).ToListAsync(cancellationToken);
        var calls = await context.Set<SentimentCall>().Where(x => x.CustomerId == id).OrderByDescending(x => x.On).Take(most).ToListAsync(cancellationToken);
        return
        [
            .. answers.Select(answer => new TimelineEntry(answer.At, HasTime: true, FactKind.Survey, $"NPS answer {answer.Score} of 10", answer.Comment) { Sentiment = corrections.Sentiment(TextKind.Comment, answer.Id, answer.Sentiment) }),
            .. calls.Select(call => TimelineEntry.OnDay(call.On, FactKind.Survey, $"CSM sentiment {call.Rating} of 5", call.Note)),
        ];
    }

    private static async Task<IReadOnlyList<TimelineEntry>> DeparturesAsync(CustomerSuccessContext context, int id, CancellationToken cancellationToken)
    {
        var champions = await context.Set<ChampionPeriod>().Where(x => x.CustomerId == id).Select(x => x.ContactId).Distinct().ToListAsync(cancellationToken);
        var left = await context.Set<Contact>().Where(x => x.CustomerId == id && x.LeftOn != null).ToListAsync(cancellationToken);
        return [.. left.Select(contact => TimelineText.Of(contact, champions.Contains(contact.ExternalId)))];
    }

    private static async Task<IReadOnlyList<TimelineEntry>> ActivityAsync(
        CustomerSuccessContext context, int id, int most, CancellationToken cancellationToken)
    {
        var notable = Notable;
        var days = await context.Set<ActivityDay>().Where(x => x.CustomerId == id && x.Count > 0 && notable.Contains(x.Kind))
            .OrderByDescending(x => x.Day).Take(most).ToListAsync(cancellationToken);
        return [.. days.Select(day => TimelineEntry.OnDay(
            day.Day, FactKind.Activity, TimelineText.Name(day.Kind), day.Count > 1 ? day.Count.ToString(CultureInfo.InvariantCulture) + " times" : null))];
    }
}
