-- Product.objects.update(is_active=Q(stock__gt=0))

UPDATE "EXAMPLE_PRODUCT" SET "IS_ACTIVE" = (
  CASE
    WHEN "EXAMPLE_PRODUCT"."STOCK" > %s
    THEN 1
    WHEN NOT (
      "EXAMPLE_PRODUCT"."STOCK" > %s
    )
    THEN 0
  END
);
-- parameters: (0, 0)
