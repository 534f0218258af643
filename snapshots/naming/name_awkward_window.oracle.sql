-- Awkward.objects.order_by('pk')
--     .annotate(v=Window(Rank(), partition_by='reserved', order_by='marker'))

SELECT
  "AWKWARD TABLE [X]"."ID",
  "AWKWARD TABLE [X]"."WITH A SPACE",
  "AWKWARD TABLE [X]"."RIGHT ] BRACKET",
  "AWKWARD TABLE [X]"."[OPENED]",
  "AWKWARD TABLE [X]"."MIXEDCASE",
  "AWKWARD TABLE [X]"."O'CLOCK",
  "AWKWARD TABLE [X]"."GRÖSSE",
  "AWKWARD TABLE [X]"."A?B:C@D",
  "AWKWARD TABLE [X]"."A_COLUMN_WHOSE_NAME_IS_LONADB0",
  "AWKWARD TABLE [X]"."FOREIGN KEY",
  RANK() OVER (
    PARTITION BY "AWKWARD TABLE [X]"."FOREIGN KEY"
    ORDER BY "AWKWARD TABLE [X]"."A?B:C@D"
  ) AS "V"
FROM "AWKWARD TABLE [X]"
ORDER BY
  "AWKWARD TABLE [X]"."ID" ASC;
-- parameters: ()
