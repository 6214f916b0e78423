using CustomerSuccess.Core.Data.Contract;
using CustomerSuccess.Core.Data.Reading;
using CustomerSuccess.Core.Data.Writing;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Data;

/// <summary>Which of the files that were given will be read, in which order.</summary>
/// <param name="Refused">Files that cannot be read because there are two of them.</param>
internal sealed record ImportPlan(
    IReadOnlyList<(FactFile File, ImportSource Source)> Files, IReadOnlyList<FileReport> Refused, IReadOnlyList<string> Notices)
{
    public static Result<ImportPlan> For(ImportRequest request, bool hasCustomers)
    {
        IReadOnlyList<ImportSource> sources;
        try
        {
            sources = ImportSource.Find(request.Path);
        }
        catch (UnreadableFileException unreadable)
        {
            return ImportErrors.Unreadable(request.Name, unreadable.Message);
        }

        var byStem = sources.ToLookup(source => source.Stem, StringComparer.Ordinal);
        var plan = new ImportPlan(
            [.. FactFiles.InOrder.Where(file => byStem[file.Name].Count() == 1).Select(file => (file, byStem[file.Name].Single()))],
            [.. FactFiles.InOrder.Where(file => byStem[file.Name].Count() > 1).Select(file => Twice(file, byStem[file.Name]))],
            [.. sources.Where(IsUnknown).Select(source => $"{source.Name} is no file of the import contract and was ignored")]);
        return plan.Files.Count + plan.Refused.Count == 0
            ? ImportErrors.NothingToImport(request.Name, FactFiles.InOrder.Select(file => file.Name))
            : hasCustomers || byStem[FactFiles.Customers.Name].Any() ? plan : ImportErrors.NoCustomers(request.Name);
    }

    private static bool IsUnknown(ImportSource source) =>
        source.Stem != RejectFolder.Errors && FactFiles.InOrder.All(file => file.Name != source.Stem);

    private static FileReport Twice(FactFile file, IEnumerable<ImportSource> sources) => FileReport.RefusedWhole(
        file.Name, $"{string.Join(" and ", sources.Select(source => source.Name))} both hold {file.Name}; keep the one that is right");
}
