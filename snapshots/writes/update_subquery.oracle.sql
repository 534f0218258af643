-- Blog.objects.update(tagline=Coalesce(Subquery(Entry.objects.filter(blog=OuterRef('pk')).order_by('-rating', 'pk').values('headline')[:1]), Value('')))

UPDATE "EXAMPLE_BLOG" SET "TAGLINE" = COALESCE(
  (
    SELECT
      "U0"."HEADLINE" AS "HEADLINE"
    FROM "EXAMPLE_ENTRY" "U0"
    WHERE
      "U0"."BLOG_ID" = (
        "EXAMPLE_BLOG"."ID"
      )
    ORDER BY
      "U0"."RATING" DESC,
      "U0"."ID" ASC
    FETCH FIRST 1 ROWS ONLY
  ),
  TO_NCHAR(%s)
);
-- parameters: ('',)
