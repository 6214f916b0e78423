using System.Globalization;
using CustomerSuccess.Core.Data;

namespace CustomerSuccess.Web.Cli;

/// <summary>An import report as plain lines.</summary>
internal static class ImportText
{
    public static void Write(TextWriter output, ImportReport report, bool dryRun)
    {
        foreach (var file in report.Files)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{file.File,-16} read {file.Read,9}  inserted {file.Inserted,9}  updated {file.Updated,7}  unchanged {file.Unchanged,9}  rejected {file.Rejected,7}"));
            if (file.Refused is not null)
            {
                output.WriteLine($"  refused: {file.Refused}");
            }

            foreach (var problem in file.Problems)
            {
                output.WriteLine($"  {problem}");
            }
        }

        foreach (var notice in report.Notices)
        {
            output.WriteLine($"note: {notice}");
        }

        foreach (var finding in report.Findings)
        {
            output.WriteLine($"check: {finding}");
        }

        if (report.RejectFolder is not null)
        {
            output.WriteLine($"Rejected rows lie in {report.RejectFolder}: mend them there and import that folder.");
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(dryRun ? "Checked, nothing written," : "Imported")} in {report.Seconds:0.0} s."));
    }
}
