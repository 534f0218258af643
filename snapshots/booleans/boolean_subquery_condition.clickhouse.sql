-- Blog.objects.annotate(v=Subquery(Entry.objects.filter(blog=OuterRef('pk')).annotate(h=truth_of(Q(rating__gt=4))).order_by('pk').values('h')[:1]))
--     .order_by('pk')

SELECT
  "example_blog"."id",
  "example_blog"."name",
  "example_blog"."tagline",
  (
    SELECT
      tupleElement(
        argMin(tuple((
          "u0"."rating" > %s
        )), tuple("u0"."id" IS NULL, "u0"."id")),
        1
      ) AS "h"
    FROM "example_entry" AS "u0"
    WHERE
      "u0"."blog_id" = (
        "example_blog"."id"
      )
  ) AS "v"
FROM "example_blog"
ORDER BY
  "example_blog"."id" ASC;
-- parameters: (4,)
