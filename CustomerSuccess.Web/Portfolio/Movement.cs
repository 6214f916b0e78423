using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Portfolio;
using CustomerSuccess.Core.Portfolio.Model;
using CustomerSuccess.Web.Ui;
using CustomerSuccess.Web.Ui.Charts;

namespace CustomerSuccess.Web.Portfolio;

/// <summary>The movement between bands as a drawing has it.</summary>
internal sealed record Movement(IReadOnlyList<FlowNode> Left, IReadOnlyList<FlowNode> Right, IReadOnlyList<Flow> Flows, int Up, int Down)
{
    private static readonly Band?[] Ends = [.. Bands.BestFirst.Select(band => (Band?)band), null];

    public static Movement Of(IReadOnlyList<BandFlow> flows, PortfolioFilter filter)
    {
        var right = Ends.Where(end => flows.Any(flow => flow.To == end)).ToList();
        var left = Ends.Where(end => flows.Any(flow => !flow.New && flow.From == end)).ToList();
        var anyNew = flows.Any(flow => flow.New);
        return new Movement(
            [
                .. left.Select(end => new FlowNode(Short(end), flows.Where(flow => !flow.New && flow.From == end).Sum(flow => flow.Customers), BandStyle.Class(end), "", "")),
                .. anyNew ? [new FlowNode("New", flows.Where(flow => flow.New).Sum(flow => flow.Customers), "", "", "")] : Array.Empty<FlowNode>(),
            ],
            [.. right.Select(end => RightNode(flows, end, filter))],
            [.. flows.Select(flow => ToFlow(flow, left, right))],
            flows.Where(flow => flow is { New: false, From: not null, To: not null } && flow.To > flow.From).Sum(flow => flow.Customers),
            flows.Where(flow => flow is { New: false, From: not null, To: not null } && flow.To < flow.From).Sum(flow => flow.Customers));
    }

    private static FlowNode RightNode(IReadOnlyList<BandFlow> flows, Band? end, PortfolioFilter filter)
    {
        var now = flows.Where(flow => flow.To == end).Sum(flow => flow.Customers);
        var before = flows.Where(flow => !flow.New && flow.From == end).Sum(flow => flow.Customers);
        return new FlowNode(Short(end), now, BandStyle.Class(end), PortfolioAddress.InBand(filter, end), now == before ? "" : Text.Signed(now - before));
    }

    private static Flow ToFlow(BandFlow flow, List<Band?> left, List<Band?> right)
    {
        var stays = !flow.New && flow.From == flow.To;
        var from = flow.New ? "new" : BandStyle.Name(flow.From);
        return new Flow(
            flow.New ? left.Count : left.IndexOf(flow.From),
            right.IndexOf(flow.To),
            flow.Customers,
            stays ? null : BandStyle.Class(flow.To),
            $"{Text.Plural(flow.Customers, "customer")}, {from} to {BandStyle.Name(flow.To)}");
    }

    private static string Short(Band? band) => band is null ? "No data" : BandStyle.Name(band);
}
