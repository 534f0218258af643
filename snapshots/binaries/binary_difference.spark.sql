-- Picture.objects.values_list('content').difference(Picture.objects.values_list('thumbnail'))

(
  SELECT
    `example_picture`.`content` AS `content`
  FROM `example_picture`
)
EXCEPT
(
  SELECT
    `example_picture`.`thumbnail` AS `thumbnail`
  FROM `example_picture`
);
-- parameters: ()
