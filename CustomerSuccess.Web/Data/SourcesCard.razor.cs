using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Data;
using CustomerSuccess.Core.People;
using CustomerSuccess.Web.Ui;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Data;

/// <summary>Each source with its rows, days and freshness, and the customers of which it has nothing.</summary>
public sealed partial class SourcesCard
{
    private const int MostNamed = 40;

    private string? shown;
    private IReadOnlyList<CustomerName> without = [];

    [Inject]
    public required DataQueries Queries { get; init; }

    [Inject]
    public required TimeProvider Clock { get; init; }

    [CascadingParameter]
    public required Viewer Viewer { get; set; }

    [Parameter, EditorRequired]
    public DataOverview? Overview { get; set; }

    private static string Freshness(SourceRow source) => source.DaysOld switch
    {
        null => "",
        <= 1 => "fresh",
        var days => $"{Text.Plural(days.Value, "day")} behind",
    };

    private async Task ShowAsync(string source)
    {
        if (shown == source)
        {
            shown = null;
            return;
        }

        var answer = await Queries.WithoutAsync(source, MostNamed, Viewer, CancellationToken.None);
        without = answer.Succeeded ? answer.Value : [];
        shown = source;
    }
}
