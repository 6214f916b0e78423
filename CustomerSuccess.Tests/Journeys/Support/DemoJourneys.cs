namespace CustomerSuccess.Tests.Journeys.Support;

[CollectionDefinition(Name)]
public sealed class DemoJourneys : ICollectionFixture<DemoApp>
{
    public const string Name = "demo journeys";
}
