using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Web.Hosting;
using Microsoft.Extensions.Configuration;

namespace CustomerSuccess.Tests.Web.Hosting;

public sealed class ConfigurationTests
{
    [Fact]
    public void Database_WithoutAnyWord_IsTheUsualFile()
    {
        var options = Configuration.Database(Of([]), null);
        Assert.Equal((DatabaseProvider.Sqlite, Path.Combine("App_Data", "customersuccess.db")), (options.Provider, options.Path));
    }

    [Fact]
    public void Database_AsConfigured_IsTaken()
    {
        var options = Configuration.Database(Of(new() { ["Database:Provider"] = "SqlServer", ["Database:ConnectionString"] = "Server=db" }), null);
        Assert.Equal((DatabaseProvider.SqlServer, "Server=db"), (options.Provider, options.ConnectionString));
    }

    [Fact]
    public void Database_GivenAsAFile_GoesBeforeWhatIsConfigured()
    {
        var options = Configuration.Database(Of(new() { ["Database:Provider"] = "SqlServer", ["Database:ConnectionString"] = "Server=db" }), "/data/mine.db");
        Assert.Equal((DatabaseProvider.Sqlite, "/data/mine.db"), (options.Provider, options.Path));
    }

    [Fact]
    public void Read_OfTheShippedSettings_ListensOnThisMachineOnly() => Assert.Equal("http://localhost:5080", Configuration.Read()["Urls"]);

    [Theory]
    [InlineData(null, null, "http://localhost:5080")]
    [InlineData("http://+:80", null, "http://+:80")]
    [InlineData("http://+:80", "http://127.0.0.1:9", "http://127.0.0.1:9")]
    public void Address_OfTheServer_IsTheNearestWord(string? configured, string? given, string address) =>
        Assert.Equal(address, WebServer.Address(Of(new() { ["Urls"] = configured }), given));

    private static IConfiguration Of(Dictionary<string, string?> values) => new ConfigurationBuilder().AddInMemoryCollection(values).Build();
}
