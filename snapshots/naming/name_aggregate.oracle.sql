-- Awkward.objects.aggregate(Sum('bracket'), Max('size'))

SELECT
  SUM("AWKWARD TABLE [X]"."RIGHT ] BRACKET") AS "BRACKET__SUM",
  MAX("AWKWARD TABLE [X]"."GRÖSSE") AS "SIZE__MAX"
FROM "AWKWARD TABLE [X]";
-- parameters: ()
