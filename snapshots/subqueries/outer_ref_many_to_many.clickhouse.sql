-- Author.objects.annotate(newest=Subquery(Entry.objects.filter(authors=OuterRef('pk')).order_by('-pk').values('headline')[:1]))
--     .order_by('pk')

SELECT
  "example_author"."id",
  "example_author"."name",
  "example_author"."email",
  (
    SELECT
      tupleElement(argMax(tuple("u0"."headline"), tuple(NOT (
        "u0"."id" IS NULL
      ), "u0"."id")), 1) AS "headline"
    FROM "example_entry" AS "u0"
    INNER JOIN "example_entry_authors" AS "u1"
      ON (
        "u0"."id" = "u1"."entry_id"
      )
    WHERE
      "u1"."author_id" = (
        "example_author"."id"
      )
  ) AS "newest"
FROM "example_author"
ORDER BY
  "example_author"."id" ASC;
-- parameters: ()
