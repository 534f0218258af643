-- Entry.objects.filter(blog=1).update(headline="it's \\ %s", rating=0)

UPDATE "EXAMPLE_ENTRY" SET "HEADLINE" = %s, "RATING" = %s
WHERE
  "EXAMPLE_ENTRY"."BLOG_ID" = %s;
-- parameters: ("it's \\ %s", 0, 1)
