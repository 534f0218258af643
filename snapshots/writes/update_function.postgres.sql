-- Blog.objects.update(name=Concat(Upper('name'), Value('!')))

UPDATE "example_blog" SET "name" = CONCAT(UPPER("example_blog"."name"), %s);
-- parameters: ('!',)
