-- Picture.objects.order_by('pk').filter(Exists(Picture.objects.filter(content=OuterRef('thumbnail'))))

SELECT
  "example_picture_outer"."id",
  "example_picture_outer"."title",
  "example_picture_outer"."content",
  "example_picture_outer"."thumbnail"
FROM "example_picture" AS "example_picture_outer"
WHERE
  EXISTS(
    SELECT
      1 AS "a"
    FROM "example_picture" AS "u0"
    WHERE
      "u0"."content" = (
        "example_picture_outer"."thumbnail"
      )
  )
ORDER BY
  "example_picture_outer"."id" ASC;
-- parameters: ()
