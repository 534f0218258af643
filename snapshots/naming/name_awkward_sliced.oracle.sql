-- Awkward.objects.order_by('pk').values_list('quoted', 'size', 'long')[2:6]

SELECT
  "AWKWARD TABLE [X]"."O'CLOCK" AS "QUOTED",
  "AWKWARD TABLE [X]"."GRÖSSE" AS "SIZE",
  "AWKWARD TABLE [X]"."A_COLUMN_WHOSE_NAME_IS_LONADB0" AS "LONG"
FROM "AWKWARD TABLE [X]"
ORDER BY
  "AWKWARD TABLE [X]"."ID" ASC
OFFSET 2 ROWS
FETCH FIRST 4 ROWS ONLY;
-- parameters: ()
