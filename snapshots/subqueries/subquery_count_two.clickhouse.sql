-- Blog.objects.annotate(entries=Subquery(Entry.objects.filter(blog=OuterRef('pk')).order_by().values('blog').annotate(n=Count('pk')).values('n'), output_field=IntegerField()), best=Subquery(Entry.objects.filter(blog=OuterRef('pk')).order_by('-pub_date', '-pk').order_by('-rating', 'pk').values('rating')[:1]))
--     .filter(entries__gt=F('best'))
--     .order_by('pk')

SELECT
  "example_blog"."id",
  "example_blog"."name",
  "example_blog"."tagline",
  (
    SELECT
      COUNT("u0"."id") AS "n"
    FROM "example_entry" AS "u0"
    WHERE
      "u0"."blog_id" = (
        "example_blog"."id"
      )
    GROUP BY
      "u0"."blog_id"
  ) AS "entries",
  (
    SELECT
      tupleElement(
        argMax(
          tuple("u0"."rating"),
          tuple(
            NOT (
              "u0"."rating" IS NULL
            ),
            "u0"."rating",
            NOT (
              "u0"."id" IS NULL
            ),
            -(
              "u0"."id"
            )
          )
        ),
        1
      ) AS "rating"
    FROM "example_entry" AS "u0"
    WHERE
      "u0"."blog_id" = (
        "example_blog"."id"
      )
  ) AS "best"
FROM "example_blog"
WHERE
  (
    SELECT
      COUNT("u0"."id") AS "n"
    FROM "example_entry" AS "u0"
    WHERE
      "u0"."blog_id" = (
        "example_blog"."id"
      )
    GROUP BY
      "u0"."blog_id"
  ) > (
    SELECT
      tupleElement(
        argMax(
          tuple("u0"."rating"),
          tuple(
            NOT (
              "u0"."rating" IS NULL
            ),
            "u0"."rating",
            NOT (
              "u0"."id" IS NULL
            ),
            -(
              "u0"."id"
            )
          )
        ),
        1
      ) AS "rating"
    FROM "example_entry" AS "u0"
    WHERE
      "u0"."blog_id" = (
        "example_blog"."id"
      )
  )
ORDER BY
  "example_blog"."id" ASC;
-- parameters: ()
