import { Picture } from '../blocks/picture.tsx';
import type { ElementProps } from './element.tsx';

export function ImageElement({ element }: ElementProps) {
  return <Picture image={element} className="accessory-picture" />;
}
