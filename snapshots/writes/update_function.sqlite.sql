UPDATE "example_blog" SET "name" = (
  COALESCE(UPPER("example_blog"."name"), '') || COALESCE(%s, '')
);
-- parameters: ('!',)
