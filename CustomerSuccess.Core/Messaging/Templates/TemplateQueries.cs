using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Messaging.Templates.Facts;
using CustomerSuccess.Core.Messaging.Templates.Model;
using CustomerSuccess.Core.Messaging.Templates.Rendering;
using CustomerSuccess.Core.Messaging.Templates.Stored;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Messaging.Templates;

/// <summary>Templates, for everybody who works with customers.</summary>
public sealed class TemplateQueries(IDbContextFactory<CustomerSuccessContext> contexts)
{
    /// <summary>In the order in which they were shipped.</summary>
    public async Task<IReadOnlyList<TemplateRow>> ListAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await (
            from template in context.Set<MessageTemplate>()
            join version in context.Set<MessageTemplateVersion>() on new { template.Key, Number = template.Published } equals new { Key = version.TemplateKey, version.Number }
            orderby template.Id
            select new TemplateRow(
                template.Key, template.Name, template.Channel, version.Number, version.Subject, version.Marketing, version.Note, version.By, version.At)).ToListAsync(cancellationToken);
    }

    /// <returns>Null when there is no such template.</returns>
    public async Task<TemplateHistory?> HistoryAsync(string templateKey, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var template = await context.Set<MessageTemplate>().AsNoTracking().SingleOrDefaultAsync(template => template.Key == templateKey, cancellationToken);
        var versions = await context.Set<MessageTemplateVersion>().AsNoTracking().Where(version => version.TemplateKey == templateKey)
            .OrderByDescending(version => version.Number).ToListAsync(cancellationToken);
        return template is null
            ? null
            : new TemplateHistory(
                template.Key, template.Name, template.Channel, versions.ConvertAll(version => new TemplateVersionRow(version.Number, version.Read(), version.Note, version.By, version.At)));
    }

    /// <summary>A customer to show a template with: the greatest that is still one and has somebody to write to.</summary>
    /// <returns>Its id as the import files name it; null without customers.</returns>
    public async Task<string?> ExampleAsync(Viewer viewer, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var customers = await context.VisibleCustomersAsync(viewer, cancellationToken);
        return await (
            from customer in customers
            join standing in context.Set<CustomerStanding>() on customer.Id equals standing.CustomerId
            where standing.LeftOn == null
            let reachable = context.Set<Contact>().Any(contact => contact.CustomerId == customer.Id && contact.LeftOn == null && contact.Email != null)
            orderby reachable descending, standing.ReportedArr descending, customer.Id
            select customer.ExternalId).FirstOrDefaultAsync(cancellationToken);
    }

    /// <summary>What a text would say, as it stands in the editor: for the champion of the customer, else for another contact.</summary>
    /// <returns>Null for a customer that the viewer may not see.</returns>
    public async Task<TemplatePreview?> PreviewAsync(TemplateText template, string externalId, Viewer viewer, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var customer = await (await context.VisibleCustomersAsync(viewer, cancellationToken)).Where(customer => customer.ExternalId == externalId)
            .Select(customer => new { customer.Id, customer.Name }).SingleOrDefaultAsync(cancellationToken);
        if (customer is null)
        {
            return null;
        }

        var contact = await ReaderReading.ReadAsync(context, customer.Id, cancellationToken);
        var facts = await FactReading.ReadAsync(context, customer.Id, contact?.Id, cancellationToken);
        var faults = TemplateRules.Check(template);
        return new TemplatePreview(customer.Name, contact?.Name ?? contact?.Email, faults.Count > 0 ? null : DraftWriter.Write(template, facts), faults, facts);
    }
}
