using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerSuccess.Core.Customers;

internal sealed class CustomerTermsMapping : IEntityTypeConfiguration<CustomerTerms>
{
    public void Configure(EntityTypeBuilder<CustomerTerms> builder)
    {
        builder.ToTable("CustomerTerms");
        builder.HasKey(terms => new { terms.CustomerId, terms.KnownFrom });
        builder.HasOne<Customer>().WithMany().HasForeignKey(terms => terms.CustomerId);
        builder.Property(terms => terms.Plan).HasMaxLength(CustomerLimits.Word);
    }
}
