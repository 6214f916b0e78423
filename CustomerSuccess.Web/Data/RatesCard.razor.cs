using System.Globalization;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Revenue.Rates;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Data;

/// <summary>What other currencies are worth, from which day on.</summary>
public sealed partial class RatesCard
{
    private RateBook? book;
    private string currency = "";
    private string rate = "";
    private DateOnly from;
    private string? message;

    [Inject]
    public required RateQueries Queries { get; init; }

    [Inject]
    public required SaveRate Save { get; init; }

    [Inject]
    public required RemoveRate Remove { get; init; }

    [Inject]
    public required TimeProvider Clock { get; init; }

    [CascadingParameter]
    public required Viewer Viewer { get; set; }

    protected override Task OnInitializedAsync()
    {
        from = Clock.Today();
        return LoadAsync();
    }

    private async Task LoadAsync()
    {
        var answer = await Queries.AllAsync(Viewer, CancellationToken.None);
        book = answer.Succeeded ? answer.Value : null;
    }

    private async Task SaveAsync()
    {
        if (!decimal.TryParse(rate, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var worth))
        {
            message = "A rate is a number such as 1.0825.";
            return;
        }

        await FinishAsync(await Save.RunAsync(currency, from, worth, Viewer, CancellationToken.None));
        if (message is null)
        {
            (currency, rate) = ("", "");
        }
    }

    private async Task RemoveAsync(DatedRate known) => await FinishAsync(await Remove.RunAsync(known.Currency, known.From, Viewer, CancellationToken.None));

    private async Task FinishAsync(Result<Done> result)
    {
        message = result.Succeeded ? null : result.Error.Message;
        await LoadAsync();
    }
}
