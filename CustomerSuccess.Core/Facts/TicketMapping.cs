using CustomerSuccess.Core.Customers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerSuccess.Core.Facts;

internal sealed class TicketMapping : IEntityTypeConfiguration<Ticket>
{
    public void Configure(EntityTypeBuilder<Ticket> builder)
    {
        builder.ToTable("Tickets");
        builder.Property(ticket => ticket.ExternalId).HasMaxLength(CustomerLimits.Id);
        builder.Property(ticket => ticket.Subject).HasMaxLength(FactLimits.Subject);
        builder.HasIndex(ticket => ticket.ExternalId).IsUnique();
        builder.HasIndex(ticket => new { ticket.CustomerId, ticket.OpenedAt });
        builder.HasOne<Customer>().WithMany().HasForeignKey(ticket => ticket.CustomerId);
    }
}
