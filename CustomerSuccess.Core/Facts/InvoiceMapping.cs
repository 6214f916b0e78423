using CustomerSuccess.Core.Customers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerSuccess.Core.Facts;

internal sealed class InvoiceMapping : IEntityTypeConfiguration<Invoice>
{
    public void Configure(EntityTypeBuilder<Invoice> builder)
    {
        builder.ToTable("Invoices");
        builder.Property(invoice => invoice.ExternalId).HasMaxLength(CustomerLimits.Id);
        builder.Property(invoice => invoice.Currency).HasMaxLength(3);
        builder.HasIndex(invoice => invoice.ExternalId).IsUnique();
        builder.HasIndex(invoice => new { invoice.CustomerId, invoice.IssuedOn });
        builder.HasOne<Customer>().WithMany().HasForeignKey(invoice => invoice.CustomerId);
    }
}
