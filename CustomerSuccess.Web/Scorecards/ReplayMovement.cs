using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Scorecards.Model;
using CustomerSuccess.Web.Ui;
using CustomerSuccess.Web.Ui.Charts;

namespace CustomerSuccess.Web.Scorecards;

/// <summary>The movement of a replay as drawing, matrix and sentence have it.</summary>
/// <param name="Bands">Those that somebody stands in, by one scorecard or the other; best first.</param>
internal sealed record ReplayMovement(
    IReadOnlyList<Band?> Bands, IReadOnlyList<FlowNode> Left, IReadOnlyList<FlowNode> Right, IReadOnlyList<Flow> Flows, string Note, string Finding)
{
    public static readonly ReplayMovement None = new([], [], [], [], "", "");

    public static ReplayMovement Of(ReplayReport report)
    {
        var bands = report.Distribution.Where(band => band.Published + band.Draft > 0).Select(band => band.Band).ToList();
        var moving = report.Moves.ToList();
        var (up, down) = (moving.Where(move => move.Direction > 0).Sum(move => move.Customers), moving.Where(move => move.Direction < 0).Sum(move => move.Customers));
        var unknown = moving.Where(move => move.From is null || move.To is null).Sum(move => move.Customers);
        return new ReplayMovement(
            bands,
            [.. bands.Select(band => Node(band, Of(report, band).Published, ""))],
            [.. bands.Select(band => Node(band, Of(report, band).Draft, Change(Of(report, band))))],
            [.. report.Movement.Select(move => ToFlow(move, bands, report.Currency))],
            $"{Text.Plural(up + down + unknown, "customer changes", "customers change")} band · {Text.ShortMoney(new(moving.Sum(move => move.Arr.Cents)), report.Currency)}",
            $"{Text.Count(up)} up, {Text.Count(down)} down{(unknown == 0 ? "" : $", {Text.Count(unknown)} from or to “not enough data”")}.");
    }

    public static string Short(Band? band) => band is null ? "No data" : BandStyle.Name(band);

    private static BandCount Of(ReplayReport report, Band? band) => report.Distribution.First(count => count.Band == band);

    private static FlowNode Node(Band? band, int customers, string detail) => new(Short(band), customers, BandStyle.Class(band), "", detail);

    private static string Change(BandCount count) => count.Draft == count.Published ? "" : Text.Signed(count.Draft - count.Published);

    private static Flow ToFlow(BandMove move, List<Band?> bands, string currency) => new(
        bands.IndexOf(move.From),
        bands.IndexOf(move.To),
        move.Customers,
        move.From == move.To ? null : BandStyle.Class(move.To),
        $"{BandStyle.Name(move.From)} to {BandStyle.Name(move.To)}: {Text.Plural(move.Customers, "customer")}, {Text.ShortMoney(move.Arr, currency)}");
}
