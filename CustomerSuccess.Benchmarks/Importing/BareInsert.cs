using System.Data.Common;
using System.Globalization;
using CustomerSuccess.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Benchmarks.Importing;

/// <summary>
/// The least that writing the rows can cost: one prepared INSERT in one transaction, over the product's own connection and table, from
/// rows in memory. It reads no file and checks nothing.
/// </summary>
internal static class BareInsert
{
    private const string Text = """
        INSERT INTO UsageDays (CustomerId, Day, ActiveUsers, Logins, Sessions, Actions, AdvancedActions, FeaturesUsed, ApiCalls, StorageGb, Integrations)
        VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10)
        """;

    public static async Task RunAsync(CustomerSuccessContext context, UsageRow[] rows)
    {
        var days = rows.Select(row => row.Day).Distinct().ToDictionary(day => day, day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        await context.Database.OpenConnectionAsync();
        var connection = context.Database.GetDbConnection();
        await using var transaction = await connection.BeginTransactionAsync();
        await using var insert = connection.CreateCommand();
        insert.Transaction = transaction;
        insert.CommandText = Text;
        var values = Enumerable.Range(0, 11).Select(i => Parameter(insert, i)).ToArray();
        insert.Prepare();
        foreach (var row in rows)
        {
            values[0].Value = row.Customer;
            values[1].Value = days[row.Day];
            values[2].Value = row.ActiveUsers;
            values[3].Value = row.Logins;
            values[4].Value = row.Sessions;
            values[5].Value = row.Actions;
            values[6].Value = row.AdvancedActions;
            values[7].Value = row.FeaturesUsed;
            values[8].Value = row.ApiCalls;
            values[9].Value = row.StorageGb;
            values[10].Value = row.Integrations;
            insert.ExecuteNonQuery();
        }

        await transaction.CommitAsync();
    }

    private static DbParameter Parameter(DbCommand command, int number)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = $"@p{number}";
        parameter.Value = DBNull.Value;
        command.Parameters.Add(parameter);
        return parameter;
    }
}
