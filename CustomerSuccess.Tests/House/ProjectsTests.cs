using System.Xml.Linq;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.House;

/// <summary>Web -> Core, and Core knows no web server.</summary>
public sealed class ProjectsTests
{
    private static readonly string[] ForeignToCore =
        ["Microsoft.AspNetCore", "Microsoft.JSInterop", "Microsoft.Extensions.Hosting", "Radzen", "Quartz", "Spectre", "System.CommandLine", "CustomerSuccess.Web"];

    [Theory]
    [InlineData("CustomerSuccess.Core")]
    [InlineData("CustomerSuccess.Web", "CustomerSuccess.Core")]
    [InlineData("CustomerSuccess.Tests", "CustomerSuccess.Core", "CustomerSuccess.Web")]
    public void Project_OfTheHouse_RefersOnlyToWhatItStandsOn(string project, params string[] allowed) => Rule.Holds(
        $"{project} refers to {(allowed.Length == 0 ? "no other project" : string.Join(" and ", allowed))}.",
        Elements(project, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/'))).Except(allowed)
            .Select(other => $"{project}.csproj refers to {other}"));

    [Fact]
    public void Core_InItsProject_AsksForNoPackageOfTheWeb() => Rule.Holds(
        "Core references no ASP.NET Core, Radzen, Quartz or command line.",
        new[] { "PackageReference", "FrameworkReference" }.SelectMany(kind => Elements("CustomerSuccess.Core", kind)).Where(IsForeign)
            .Select(package => $"CustomerSuccess.Core.csproj refers to {package}"));

    [Fact]
    public void Core_AsItWasBuilt_UsesNothingOfTheWeb() => Rule.Holds(
        "Core uses no ASP.NET Core, Radzen, Quartz or command line.",
        typeof(CustomerSuccessContext).Assembly.GetReferencedAssemblies().Select(assembly => assembly.Name!).Where(IsForeign)
            .Select(assembly => $"CustomerSuccess.Core.dll refers to {assembly}"));

    private static bool IsForeign(string name) => ForeignToCore.Any(foreign => name.StartsWith(foreign, StringComparison.Ordinal));

    private static IEnumerable<string> Elements(string project, string kind) =>
        XDocument.Load(Path.Combine(Repository.Root, project, $"{project}.csproj")).Descendants(kind).Select(element => element.Attribute("Include")!.Value);
}
