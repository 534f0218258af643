-- Blog.objects.update(tagline=Coalesce(Subquery(Entry.objects.filter(blog=OuterRef('pk')).order_by('-rating', 'pk').values('headline')[:1]), Value('')))

UPDATE "example_blog" SET "tagline" = COALESCE(
  (
    SELECT
      "U0"."headline" AS "headline"
    FROM "example_entry" AS "U0"
    WHERE
      "U0"."blog_id" = (
        "example_blog"."id"
      )
    ORDER BY
      "U0"."rating" DESC,
      "U0"."id" ASC
    LIMIT 1
  ),
  %s
);
-- parameters: ('',)
