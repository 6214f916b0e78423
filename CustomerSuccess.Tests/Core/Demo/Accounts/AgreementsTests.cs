using CustomerSuccess.Core.Demo;
using CustomerSuccess.Core.Demo.Accounts;
using CustomerSuccess.Core.Facts;

namespace CustomerSuccess.Tests.Core.Demo.Accounts;

public sealed class AgreementsTests
{
    private static readonly DateOnly Today = new(2026, 11, 19);

    [Fact]
    public void Of_EveryCustomer_RunsUntilItLeaves()
    {
        foreach (var persona in Personas.Of(Today, DemoFiles.Seed))
        {
            var agreements = Agreements.Of(persona);
            Assert.Equal((persona.StartedOn, ContractKind.New), (agreements[0].On, agreements[0].Kind));
            Assert.Equal(agreements.OrderBy(agreement => agreement.On), agreements);
            Assert.Equal(persona.IsGone, agreements[^1].Kind == ContractKind.Churn);
            Assert.True(persona.IsGone || agreements[^1].EndsOn > Today, persona.Company.Name);
        }
    }

    [Fact]
    public void Of_SeatChanges_AreExpansionsAndContractions()
    {
        var persona = Personas.Of(Today, DemoFiles.Seed).First(persona => persona.Company.Story == "") with
        {
            StartedOn = Today.AddDays(-300),
            TermMonths = 12,
            Seats = 100,
            SeatChanges = [new(Today.AddDays(-200), 1.2), new(Today.AddDays(-100), 0.5)],
        };
        var agreements = Agreements.Of(persona);
        Assert.Equal([(ContractKind.New, 100), (ContractKind.Expansion, 120), (ContractKind.Contraction, 60)], agreements.Select(x => (x.Kind, x.Seats)));
        Assert.All(agreements, agreement => Assert.Equal(Today.AddDays(-300).AddMonths(12), agreement.EndsOn));
    }
}
