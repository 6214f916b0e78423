using CustomerSuccess.Core.Data.Contract;
using CustomerSuccess.Core.Demo;
using CustomerSuccess.Core.Demo.Accounts;
using CustomerSuccess.Core.Demo.Words;
using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.Core.Demo;

public sealed class DemoFilesTests(WrittenDemo demo) : IClassFixture<WrittenDemo>
{
    [Fact]
    public void Write_SameSeedAndDay_GivesTheSameBytes()
    {
        using var again = new TempFolder();
        DemoFiles.Write(again.Path, WrittenDemo.Today);
        Assert.All(FactFiles.InOrder, file =>
            Assert.Equal(File.ReadAllBytes(demo[file.Name]), File.ReadAllBytes(again[$"{file.Name}.csv"])));
    }

    [Fact]
    public void Write_AnotherDay_MovesTheFactsToIt()
    {
        using var before = Some(WrittenDemo.Today, DemoFiles.Seed);
        using var after = Some(WrittenDemo.Today.AddDays(100), DemoFiles.Seed);
        var (customers, later) = (before["customers.csv"], after["customers.csv"]);
        Assert.Equal(("2026-11-19", "2027-02-27"), (Column(before["usage.csv"], "day").Max(), Column(after["usage.csv"], "day").Max()));
        Assert.Equal(Column(customers, "name"), Column(later, "name"));
        var corvane = Column(customers, "name").IndexOf("Corvane Energy");
        var (was, isNow) = (DateOnly.Parse(Column(customers, "started_on")[corvane]), DateOnly.Parse(Column(later, "started_on")[corvane]));
        Assert.Equal(100, isNow.DayNumber - was.DayNumber);
    }

    [Fact]
    public void Write_AnotherSeed_GivesOtherFacts()
    {
        using var one = Some(WrittenDemo.Today, seed: 1);
        using var two = Some(WrittenDemo.Today, seed: 2);
        Assert.NotEqual(File.ReadAllBytes(one["usage.csv"]), File.ReadAllBytes(two["usage.csv"]));
    }

    [Fact]
    public void Write_OneCustomerMore_ChangesNoOther()
    {
        using var fewer = new TempFolder();
        using var more = new TempFolder();
        DemoFiles.Write(fewer.Path, Personas.Of(WrittenDemo.Today, DemoFiles.Seed).Take(2));
        DemoFiles.Write(more.Path, Personas.Of(WrittenDemo.Today, DemoFiles.Seed).Take(3));
        Assert.All(FactFiles.InOrder, file =>
            Assert.StartsWith(File.ReadAllText(fewer[$"{file.Name}.csv"]), File.ReadAllText(more[$"{file.Name}.csv"])));
    }

    [Fact]
    public void Write_FillsEveryColumnOfTheContract() => Assert.All(FactFiles.InOrder, file =>
    {
        Assert.Equal(file.Columns.Select(column => column.Name).Order(), File.ReadLines(demo[file.Name]).First().Split(',').Order());
        Assert.All(file.Columns, column => Assert.Contains(Column(demo[file.Name], column.Name), cell => cell.Length > 0));
    });

    [Theory]
    [InlineData("customers", 240, 240)]
    [InlineData("usage", 95_000, 120_000)]
    [InlineData("features", 200_000, 265_000)]
    [InlineData("tickets", 4_000, 9_000)]
    [InlineData("interactions", 7_000, 13_000)]
    public void Write_SizeOfFiles_IsThatOfARealPortfolio(string file, int least, int most) =>
        Assert.InRange(File.ReadLines(demo[file]).Count() - 1, least, most);

    [Fact]
    public void Write_Addresses_CanReachNobody()
    {
        var addresses = Column(demo["contacts"], "email").Concat(Column(demo["customers"], "owner_email")).ToList();
        Assert.All(addresses, address => Assert.Matches(@"^[a-z0-9.]+@[a-z0-9]+\.example$", address));
    }

    [Fact]
    public void Write_Owners_AreAllSixCsms() =>
        Assert.Equal(DemoPeople.Csms.Select(csm => csm.Email).Order(), Column(demo["customers"], "owner_email").Distinct().Order());

    [Fact]
    public void Write_Names_AreUnique()
    {
        Assert.Equal(240, Column(demo["customers"], "name").Distinct().Count());
        Assert.Equal(240, Cast.Companies.Select(company => company.Domain).Distinct().Count());
    }

    /// <summary>The first customers, Corvane Energy among them.</summary>
    private static TempFolder Some(DateOnly today, int seed)
    {
        var folder = new TempFolder();
        DemoFiles.Write(folder.Path, Personas.Of(today, seed).Take(6));
        return folder;
    }

    private static List<string> Column(string path, string name)
    {
        var lines = File.ReadLines(path).Select(Split);
        var place = Array.IndexOf(lines.First(), name);
        return [.. lines.Skip(1).Select(cells => cells[place])];
    }

    /// <summary>Every second part between quotes is text, in which a comma is a comma.</summary>
    private static string[] Split(string line) =>
        [.. string.Concat(line.Split('"').Select((part, i) => i % 2 == 0 ? part.Replace(',', '\t') : part)).Split('\t')];
}
