UPDATE "example_product" SET "is_active" = (
  "example_product"."stock" > %s
);
-- parameters: (0,)
