-- Event.objects.values(v=JSONArray('day'))
--     .union(Event.objects.values(v=JSONArray('deadline')), all=True)

(
  SELECT
    JSON_ARRAY(CAST(`example_event`.`day` AS CHAR)) AS `v`
  FROM `example_event`
)
UNION ALL
(
  SELECT
    JSON_ARRAY(CAST(`example_event`.`deadline` AS CHAR)) AS `v`
  FROM `example_event`
);
-- parameters: ()
