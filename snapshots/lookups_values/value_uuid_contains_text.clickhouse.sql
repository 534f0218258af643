-- Order.objects.alias(v=Right(Cast('pk', TextField()), 14)).filter(pk__contains=F('v'))

SELECT
  "example_order"."id",
  "example_order"."customer_id",
  "example_order"."placed_at",
  "example_order"."status",
  "example_order"."discount"
FROM "example_order"
WHERE
  CAST("example_order"."id" AS Nullable(String)) LIKE '%%' || REPLACE(
    REPLACE(
      REPLACE((
        rightUTF8(CAST("example_order"."id" AS Nullable(String)), 14)
      ), '\\', '\\\\'),
      '%%',
      '\\%%'
    ),
    '_',
    '\\_'
  ) || '%%' ESCAPE '\\';
-- parameters: ()
