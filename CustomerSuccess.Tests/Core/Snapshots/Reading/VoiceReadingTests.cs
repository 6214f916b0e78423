using CustomerSuccess.Core.Snapshots;
using CustomerSuccess.Tests.Support;
using static CustomerSuccess.Tests.Support.Day;

namespace CustomerSuccess.Tests.Core.Snapshots.Reading;

public sealed class VoiceReadingTests
{
    [Theory]
    [InlineData(0, "23:59:59", 8, 0)]
    [InlineData(364, "00:00:00", 8, 364)]
    [InlineData(365, "23:59:59", double.NaN, double.NaN)]
    public async Task Nps_AtTheEdgesOfItsYear(int ago, string time, double answer, double age)
    {
        var snapshot = await NpsAsync($"{Ago(ago)}T{time}Z,8,P1", $"{Ago(-1)}T00:00:00Z,0,P1");
        Assert.Equal((answer, age), (snapshot[Input.NpsAnswer], snapshot[Input.NpsAge]));
    }

    [Theory]
    [InlineData("10 9", 100)]
    [InlineData("8 7", 0)]
    [InlineData("6 0", -100)]
    [InlineData("9 6", 0)]
    [InlineData("10 8", 50)]
    [InlineData("6 7", -50)]
    public async Task AccountNps_IsPromotersMinusDetractors(string answers, double expected) => Assert.Equal(
        expected, (await NpsAsync([.. answers.Split(' ').Select((answer, i) => $"{Ago(i)},{answer},P{i}")]))[Input.AccountNps]);

    [Fact]
    public async Task Nps_OfAContactWhoAnsweredTwice_IsTheLastAnswer()
    {
        var snapshot = await NpsAsync($"{Ago(100)},0,P1", $"{Ago(50)},10,P1", $"{Ago(70)},7,P2");
        Assert.Equal((8.5, 50, 50), (snapshot[Input.NpsAnswer], snapshot[Input.NpsAge], snapshot[Input.AccountNps]));
    }

    [Fact]
    public async Task Nps_WithoutContacts_CountsEveryAnswer() => Assert.Equal(4, (await NpsAsync($"{Ago(100)},0,", $"{Ago(50)},8,"))[Input.NpsAnswer]);

    [Theory]
    [InlineData(0, 4, 0)]
    [InlineData(364, 4, 364)]
    [InlineData(365, double.NaN, double.NaN)]
    [InlineData(-1, double.NaN, double.NaN)]
    public async Task CsmRating_IsTheLastOfTheYear(int ago, double rating, double age)
    {
        await using var database = await TestDatabase.CreateAsync(new FixedClock(Ago(-10)));
        using var files = new CsvFolder().WithCustomer(startedOn: Ago(1_000)).With("sentiment_calls", "customer_id,on,rating", $"C1,{Ago(ago)},4");
        await database.ImportAsync(files);
        var snapshot = (await database.SnapshotAsync(D))!;
        Assert.Equal((rating, age), (snapshot[Input.CsmRating], snapshot[Input.CsmRatingAge]));
    }

    [Fact]
    public async Task ChampionPresent_WithoutAnyChampion_IsMissing()
    {
        using var files = new CsvFolder().WithCustomer(startedOn: Ago(100)).With("contacts", "customer_id,contact_id,is_champion", "C1,P1,false", "C1,P2,");
        Assert.True(double.IsNaN(await AsOf.ValueAsync(files, Input.ChampionPresent, D)));
    }

    [Fact]
    public async Task ChampionPresent_WhenEveryChampionHasLeft_IsZero()
    {
        using var files = new CsvFolder().WithCustomer(startedOn: Ago(100))
            .With("contacts", "customer_id,contact_id,is_champion,left_on", $"C1,P1,true,{Ago(0)}", $"C1,P2,true,{Ago(50)}", "C1,P3,false,");
        Assert.Equal(0, await AsOf.ValueAsync(files, Input.ChampionPresent, D));
    }

    private static async Task<Snapshot> NpsAsync(params string[] answers)
    {
        await using var database = await TestDatabase.CreateAsync(new FixedClock(Ago(-10)));
        using var files = new CsvFolder().WithCustomer(startedOn: Ago(1_000))
            .With("nps", ["response_id,customer_id,at,score,contact_id", .. answers.Select((answer, i) => $"N{i},C1,{answer}")]);
        await database.ImportAsync(files);
        return (await database.SnapshotAsync(D))!;
    }
}
