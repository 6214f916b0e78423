using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Sentiment.Model;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Facts;

/// <summary>What people have said of how texts sound, as it was known at an instant.</summary>
internal sealed class Corrections
{
    private readonly Dictionary<(TextKind Kind, int Id), TextSentiment> said;

    private Corrections(Dictionary<(TextKind Kind, int Id), TextSentiment> said, NeutralZone zone, int made) => (this.said, Zone, Made) = (said, zone, made);

    /// <summary>Which scores are neutral, in the light of the corrections.</summary>
    public NeutralZone Zone { get; }

    /// <summary>How many there are.</summary>
    public int Made { get; }

    /// <param name="before">Corrections of this instant and later are not known.</param>
    public static async Task<Corrections> ReadAsync(CustomerSuccessContext context, DateTimeOffset before, CancellationToken cancellationToken)
    {
        var known = context.Set<TextCorrection>().Where(correction => correction.At < before);
        var all = await known.Select(correction => new { correction.Judged, correction.Said }).ToListAsync(cancellationToken);
        var said = new Dictionary<(TextKind, int), TextSentiment>();
        if (all.Count > 0)
        {
            await AddAsync(said, TextKind.Ticket, known.Join(context.Set<Ticket>(), own => own.ExternalId, text => text.ExternalId, (own, text) => new Known { Kind = own.Kind, Id = text.Id, Said = own.Said }), cancellationToken);
            await AddAsync(said, TextKind.Message, known.Join(context.Set<Interaction>(), own => own.ExternalId, text => text.ExternalId, (own, text) => new Known { Kind = own.Kind, Id = text.Id, Said = own.Said }), cancellationToken);
            await AddAsync(said, TextKind.Comment, known.Join(context.Set<NpsAnswer>(), own => own.ExternalId, text => text.ExternalId, (own, text) => new Known { Kind = own.Kind, Id = text.Id, Said = own.Said }), cancellationToken);
        }

        return new Corrections(said, NeutralZone.Shipped.Calibrated([.. all.Where(one => one.Judged != null).Select(one => (one.Judged!.Value, one.Said))]), all.Count);
    }

    public TextSentiment? Of(TextKind kind, int id) => said.TryGetValue((kind, id), out var sentiment) ? sentiment : null;

    /// <returns>The score that counts: the model's, or one on the side that a person has said.</returns>
    public double? Score(TextKind kind, int id, double? judged) => Of(kind, id) is { } own ? Corrected.Score(own, judged) : judged;

    /// <returns>What a person has said, or what the score means; null where neither tells.</returns>
    public TextSentiment? Sentiment(TextKind kind, int id, double? judged) => Of(kind, id) ?? (judged is null ? null : Zone.Of(judged));

    private static async Task AddAsync(
        Dictionary<(TextKind, int), TextSentiment> said, TextKind kind, IQueryable<Known> known, CancellationToken cancellationToken)
    {
        foreach (var own in await known.Where(own => own.Kind == kind).ToListAsync(cancellationToken))
        {
            said[(kind, own.Id)] = own.Said;
        }
    }

    private sealed class Known
    {
        public TextKind Kind { get; init; }

        public int Id { get; init; }

        public TextSentiment Said { get; init; }
    }
}
