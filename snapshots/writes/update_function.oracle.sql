UPDATE "EXAMPLE_BLOG" SET "NAME" = (
  UPPER("EXAMPLE_BLOG"."NAME") || %s
);
-- parameters: ('!',)
