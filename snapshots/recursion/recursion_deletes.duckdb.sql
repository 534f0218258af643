-- Caption.objects.filter(picture__in=in_turn(Picture, Length('title'), lambda cte: cte.col.value + Length('title')).order_by().filter(value__gt=20).values('id'))
--     .delete()

DELETE FROM "example_caption"
WHERE
  "example_caption"."picture_id" IN (
    WITH RECURSIVE "r" AS (
      (
        SELECT
          "U0"."id" AS "id",
          LENGTH("U0"."title") AS "value"
        FROM "example_picture" AS "U0"
        WHERE
          "U0"."id" = %s
      )
      UNION ALL
      (
        SELECT
          "U0"."id" AS "id",
          (
            "U1"."value" + LENGTH("U0"."title")
          ) AS "value"
        FROM "example_picture" AS "U0"
        INNER JOIN "r" AS "U1"
          ON "U0"."id" = (
            "U1"."id" + %s
          )
      )
    )
    SELECT
      "U0"."id" AS "id"
    FROM "r" AS "U0"
    WHERE
      "U0"."value" > %s
  );
-- parameters: (1, 1, 20)
