-- Caption.objects.values(c=Subquery(Picture.objects.filter(pk=OuterRef('picture_id')).values('content')))
--     .annotate(n=Count('pk'))

SELECT
  (
    SELECT
      "U0"."content" AS "content"
    FROM "example_picture" AS "U0"
    WHERE
      "U0"."id" = (
        "example_caption"."picture_id"
      )
  ) AS "c",
  COUNT("example_caption"."id") AS "n"
FROM "example_caption"
GROUP BY
  (
    SELECT
      "U0"."content" AS "content"
    FROM "example_picture" AS "U0"
    WHERE
      "U0"."id" = (
        "example_caption"."picture_id"
      )
  );
-- parameters: ()
