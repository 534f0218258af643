-- Blog.objects.update(name=Concat(Upper('name'), Value('!')))

UPDATE "EXAMPLE_BLOG" SET "NAME" = (
  UPPER("EXAMPLE_BLOG"."NAME") || %s
);
-- parameters: ('!',)
