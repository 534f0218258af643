-- Event.objects.values(v=JSONObject(a='day')).distinct()

SELECT DISTINCT
  JSON_OBJECT('a', CAST(`example_event`.`day` AS CHAR)) AS `v`
FROM `example_event`;
-- parameters: ()
