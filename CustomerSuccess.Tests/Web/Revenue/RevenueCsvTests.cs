using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Revenue.Model.Measuring;
using CustomerSuccess.Core.Revenue.Reading;
using CustomerSuccess.Tests.Core.Revenue;
using CustomerSuccess.Tests.Support;
using CustomerSuccess.Web.Revenue;

namespace CustomerSuccess.Tests.Web.Revenue;

public sealed class RevenueCsvTests
{
    [Fact]
    public async Task Tables_AsCsv_SayWhatTheScreenSays()
    {
        await using var database = await FilledAsync();
        var view = new RevenueView(new RevenueFilter(new(), PeriodLength.Month, By: RevenueSliceBy.Plan));
        var report = await database.ReportAsync(view.Filter);

        Assert.Equal(
            [
                "month,is_over,opening_arr,new,reactivation,expansion,contraction,churn,currency,closing_arr,customers,stayed,grr,nrr,logo_retention,churned_arr",
                "2026-11,false,1200.00,0.00,0.00,0.00,0.00,0.00,0.00,1200.00,1,1,1,1,1,0.00",
                "2026-10,true,3600.00,0.00,0.00,0.00,0.00,-2400.00,0.00,1200.00,2,1,0.333333,0.333333,0.5,2400.00",
                "2026-09,true,0.00,3600.00,0.00,0.00,0.00,0.00,0.00,3600.00,0,0,,,,0.00",
            ],
            Lines(RevenueCsv.Of(report, view, "months")!));
        Assert.Equal(["reason,customers,arr", "'=price,1,2400.00"], Lines(RevenueCsv.Of(report, view, "reasons")!));
        Assert.Equal(["cohort,age,at,customers,there,first_arr,arr", "2026-07,0,2026-09,2,2,3600.00,3600.00"], Lines(RevenueCsv.Of(report, view, "cohorts")!));
        Assert.Equal(["All,0,2,0,1,1,1", "All,1,2,1,0.5,0.005983,0.91041"], Lines(RevenueCsv.Of(report, view, "survival")!)[1..3]);
        Assert.Equal(2, Lines(RevenueCsv.Of(report, view, "slices")!).Length);
        Assert.Null(RevenueCsv.Of(report, view, "nothing"));
    }

    [Fact]
    public async Task List_AsCsv_HasEveryCustomer()
    {
        await using var database = await FilledAsync();
        var list = await database.Get<RevenueQueries>().ListAsync(new RevenueListFilter(new(), RevenueListKind.Churn), Viewer.System, CancellationToken.None);

        Assert.Equal("C2,Two,2026-10,churn,2400.00,0.00,-2400.00,USD,'=price,,,,", Lines(RevenueCsv.Of(list!))[1]);
    }

    private static async Task<TestDatabase> FilledAsync()
    {
        var database = await TestDatabase.CreateAsync();
        using var files = new CsvFolder()
            .With("customers", "customer_id,name,started_on,churned_on,churn_reason", "C1,One,2026-09-01,,", "C2,Two,2026-09-01,2026-10-10,=price")
            .With("contracts", "customer_id,on,kind,mrr", "C1,2026-09-01,new,100.00", "C2,2026-09-01,new,200.00");
        await database.TellAsync(files.Path);
        return database;
    }

    private static string[] Lines(string csv) => csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
}
