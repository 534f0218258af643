-- EVENTS.values('pk', a=DAY, b=MOMENT, c=SPAN, d=NUMBER, e=RATIO, f=WORD, g=Value(None, BooleanField()), h=Value(None, UUIDField()), i=Value(None, BinaryField()), j=Value(None, FINE), k=Value(None, TimeField()), m=TEXT)

SELECT
  `example_event`.`id` AS `pk`,
  NULL AS `a`,
  NULL AS `b`,
  NULL AS `c`,
  NULL AS `d`,
  NULL AS `e`,
  NULL AS `f`,
  NULL AS `g`,
  NULL AS `h`,
  NULL AS `i`,
  NULL AS `j`,
  NULL AS `k`,
  NULL AS `m`
FROM `example_event`
ORDER BY
  1 ASC;
-- parameters: ()
