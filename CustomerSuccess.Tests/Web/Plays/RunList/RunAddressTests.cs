using CustomerSuccess.Core.Plays.Model.Running;
using CustomerSuccess.Core.Plays.Runs.Reading;
using CustomerSuccess.Web.Plays.RunList;
using CustomerSuccess.Web.Shell;
using Microsoft.AspNetCore.WebUtilities;

namespace CustomerSuccess.Tests.Web.Plays.RunList;

public sealed class RunAddressTests
{
    [Fact]
    public void Address_WrittenAndRead_IsTheSame()
    {
        var all = new RunAddress(new RunFilter(RunStanding.HeldOut, RunOutcome.NoEffect, "high-save", "C 1", 90, 3), NotSent: true);
        Assert.Equal(all, Read(all.Href));
        Assert.Equal(AppRoutes.Runs, new RunAddress(new RunFilter()).Href);
        Assert.True(all.Narrows);
        Assert.False(Read($"{AppRoutes.Runs}?page=2").Narrows);
    }

    [Fact]
    public void Address_OfANumber_IsReadAsItsFilter()
    {
        Assert.Equal(new RunFilter(RunStanding.Open, PlaybookKey: "high-save"), Read(AppRoutes.RunsOf("high-save", "open")).Filter);
        Assert.Equal(new RunFilter(RunStanding.Treated, PlaybookKey: "a", Days: 365), Read(AppRoutes.RunsOf("a", "treated", 365)).Filter);
        Assert.Equal(new RunFilter(RunStanding.HeldOut, PlaybookKey: "a"), Read(AppRoutes.RunsOf("a", "heldout")).Filter);
        Assert.Equal(new RunFilter(CustomerId: "C/1"), Read(AppRoutes.RunsOfCustomer("C/1")).Filter);
    }

    [Fact]
    public void Address_WithNonsense_CountsAsNotSaid() =>
        Assert.Equal(new RunAddress(new RunFilter()), Read($"{AppRoutes.Runs}?view=x&standing=2&outcome=pigeon&play=&days=-1&page=0"));

    private static RunAddress Read(string href)
    {
        var values = QueryHelpers.ParseQuery(new Uri(new Uri("http://localhost"), href).Query);
        return RunAddress.Read(Of("view"), Of("play"), Of("standing"), Of("outcome"), Of("customer"), Of("days"), Of("page"));

        string? Of(string key) => values.TryGetValue(key, out var value) ? value.ToString() : null;
    }
}
